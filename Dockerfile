FROM node:24.21.0-bookworm-slim AS build
WORKDIR /app
COPY . .
RUN npm run setup && npm run build

FROM node:24.21.0-bookworm-slim
WORKDIR /app
COPY package.json pnpm-workspace.yaml pnpm-lock.yaml ./
COPY shared shared
COPY server server
COPY client/package.json client/
COPY tests/package.json tests/
RUN npx --yes pnpm@12.21.0 install --frozen-lockfile --prod --filter=@red-lines/server... && mkdir /data && chown node:node /data
COPY --from=build /app/client/dist client/dist
USER node
ENV NODE_ENV=production PORT=2567 DATA_DIR=/data
EXPOSE 2567
VOLUME /data
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/__healthcheck').then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server/src/main.ts"]
